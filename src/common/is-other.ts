/**
 * Whether a plain value (of arrays, records and what they hold) says something else than the one before. What is the same object is not looked into: a list of a hundred thousand ids costs nothing
 * while it stays.
 */
export function isOther(value: unknown, before: unknown): boolean {
  if (Object.is(value, before)) return false;
  if (!isRecord(value) || !isRecord(before) || Array.isArray(value) !== Array.isArray(before)) return true;
  const names = Object.keys(value);
  return names.length !== Object.keys(before).length || names.some((name) => !(name in before) || isOther(value[name], before[name]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
