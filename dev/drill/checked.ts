/** What a drill found: how often it tried, what it saw, and each break in words. */
export type Checked = { navn: string; ganger: number; brudd: readonly string[]; tall?: Record<string, number> };

/** Gathers breaks under way. */
export class Breaks {
  readonly list: string[] = [];

  /** Notes `text` unless it holds. */
  expect(holds: boolean, text: string) {
    if (!holds) this.list.push(text);
  }
}
