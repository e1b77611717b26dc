/** What a record has under an id of its own; undefined where it has none, or there is no id. */
export const ownValue = <Value>(
  byId: Readonly<Record<string, Value>>,
  id: string | null,
): Value | undefined => (id !== null && Object.hasOwn(byId, id) ? byId[id] : undefined);
