/** Thrown inside the quick reader wherever the text leaves the plain part of YAML it knows. */
export class Unsure extends Error {}

export function unsure(): never {
  throw new Unsure();
}
