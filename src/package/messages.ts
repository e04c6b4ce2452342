/** The texts of the interface, which the parts take as their property `messages`: defines no element and needs no browser. */
export {LANGUAGES, type Language} from '../i18n/languages.ts';
export {type Messages, messagesIn} from '../i18n/messages.ts';
