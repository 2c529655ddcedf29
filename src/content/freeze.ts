/** Makes data unchangeable all the way down, maps included. */

const refuse = () => {
  throw new TypeError('the content is frozen');
};

/** Freezes `value` in place and returns it. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const item of value.values()) freeze(item);
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
  }
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
