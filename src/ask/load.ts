import type {Catalogue} from '../catalogue/catalogue.ts';
import type {DeskOptions, QuestionDesk} from './ask.ts';

/** Fetches the grammar, its sentences, the postcodes and the towns around side by side, and reads all names. @throws Error (rejects) when one of them does not come */
export async function loadQuestionDesk(catalogue: Catalogue, options: DeskOptions): Promise<QuestionDesk> {
  const [{buildQuestionDesk}, {ask}, {default: postcodes}, {default: around}] = await Promise.all([
    import('./ask.ts'),
    import('../i18n/texts/ask.ts'),
    // Without `with`: the bundler makes a script of it, and a browser would then insist on JSON.
    import('../../geo/postcodes.json'),
    import('../../geo/towns-around.json'),
  ]);
  return buildQuestionDesk(catalogue, options, {texts: ask, postcodes, around});
}
