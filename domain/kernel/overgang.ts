/**
 * Where an act leads in a state machine drawn as state → act → state; undefined when the machine has no such way. Every machine of
 * the house asks here, and says its own refusal.
 */
export function followOvergang<T extends string>(
  overganger: Readonly<Record<T, Readonly<Record<string, T>>>>,
  fra: T,
  handling: string,
): T | undefined {
  return Object.hasOwn(overganger[fra], handling) ? overganger[fra][handling] : undefined;
}
