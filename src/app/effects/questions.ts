import {answered} from '../../state/asking.ts';
import {noticed} from '../../state/moment.ts';
import {type App, partOf} from '../app.ts';

/** Answers the question of the state, in its language or both its languages; it may come from the field, from a link, or from the speaker’s window. */
export function answerQuestions(app: App): void {
  const {store, desk, host} = app;
  const answer = async (text: string): Promise<void> => {
    const {language, also} = store.state;
    try {
      const reply = (await desk()).answer(text, language, also);
      // Meanwhile somebody may have asked something else.
      store.change((state) => (state.ask === text && state.language === language && state.also === also ? answered(state, reply) : state), 'page');
      // One key then sends it to the hall.
      if (store.state.speaker)
        void host.updateComplete.then(() => partOf(app, 'euregio-answer')?.updateComplete.then(() => partOf(app, 'euregio-answer')?.focusToScreen()));
    } catch (error) {
      console.error('euregio-app: the question desk did not come.', error);
      store.change((state) => (state.ask === text ? noticed(state, {kind: 'missing'}) : state), 'page');
    }
  };
  store.subscribe((before, after) => {
    if (after.ask === before.ask && after.language === before.language && after.also === before.also) return;
    if (after.ask !== null) void answer(after.ask);
    else if (after.answer !== null) store.change((state) => answered(state, null), 'page');
  });
}
