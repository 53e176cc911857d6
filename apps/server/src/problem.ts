/** Something outside the program that keeps it from starting; the message is a sentence with the remedy. */
export class StartProblem extends Error {
  override name = 'StartProblem'
}
