/** What of the Web Speech API is used. `available` and `processLocally` are how a browser promises to keep the sound on the device. */
interface Recognition extends EventTarget {
  lang: string;
  processLocally: boolean;
  interimResults: boolean;
  start(): void;
  abort(): void;
}
interface RecognitionClass {
  new (): Recognition;
  available?(options: {readonly langs: readonly string[]; readonly processLocally: boolean}): Promise<string>;
}
interface RecognitionEvent extends Event {
  readonly results: ArrayLike<ArrayLike<{readonly transcript: string}> & {readonly isFinal: boolean}>;
}

/** Listens once, on the device. */
export interface DeviceSpeech {
  /** What was said; `''` when nothing was understood or somebody stopped it. */
  listen(): Promise<string>;
  stop(): void;
}

/**
 * Speech recognition that keeps the sound on the device; `null` where the browser would send it to a service, has no model for the language, or knows no speech.
 * Sound of a council hall goes to nobody.
 *
 * @param tag BCP 47, `nl-NL`
 */
export async function deviceSpeech(
  tag: string,
  Class = (globalThis as {SpeechRecognition?: RecognitionClass}).SpeechRecognition,
): Promise<DeviceSpeech | null> {
  if (typeof Class?.available !== 'function') return null;
  try {
    if ((await Class.available({langs: [tag], processLocally: true})) !== 'available') return null;
  } catch {
    return null;
  }
  let current: Recognition | null = null;
  return {
    listen: () =>
      new Promise((resolve) => {
        const recognition = new Class();
        current = recognition;
        recognition.lang = tag;
        recognition.processLocally = true;
        recognition.interimResults = false;
        let said = '';
        recognition.addEventListener('result', (event) => {
          said = (event as RecognitionEvent).results[0]?.[0]?.transcript ?? '';
        });
        // It always ends, after a result, an error or silence.
        recognition.addEventListener('end', () => resolve(said), {once: true});
        recognition.start();
      }),
    stop: () => current?.abort(),
  };
}
