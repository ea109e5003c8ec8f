/** Closes a run with one plain line, "4126 passed, 0 failed", for people and programs that read the end of a log. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = results;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    // A file that cannot be run at all has no tests to count.
    process.stdout.write(
      `${numPassedTests} passed, ${Math.max(numFailedTests, numFailedTestSuites)} failed${skipped}\n`,
    );
  }
};
