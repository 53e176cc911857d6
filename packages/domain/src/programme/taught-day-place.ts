/**
 * Where a participant's taught days are held: in the university's one place if it has one, else in the own authority.
 * Source: University of Exeter course page 2023-24, sessions in Dorchester; University of Plymouth course page 2023-24.
 */
export function taughtDayPlace(
  university: { readonly sessionsHeldIn: string | null },
  authorityName: string,
): string {
  return university.sessionsHeldIn ?? authorityName
}
