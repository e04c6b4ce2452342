/** The result of the last call again where it is given the same: nothing is worked out twice, and whoever compares sees that nothing is another. */
export function remembered<Given extends readonly unknown[], Result>(make: (...given: Given) => Result): (...given: Given) => Result {
  let last: {readonly given: Given; readonly result: Result} | null = null;
  return (...given) => {
    if (last === null || given.some((value, index) => value !== last?.given[index])) last = {given, result: make(...given)};
    return last.result;
  };
}
