/** A field that is not known is absent, not `undefined` or `null`. Shallow: what lies within a field stays as it is. */
export const given = <Fields extends object>(fields: Fields): {[Name in keyof Fields]?: NonNullable<Fields[Name]>} =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };
