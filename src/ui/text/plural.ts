/** "1 rol", "3 rollen". */
export function plural(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}
