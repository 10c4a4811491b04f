/// The margins to which weights were raked or post-stratified, and the weights before.
package struct Calibration: Sendable, Equatable {
  /// For each margin, each respondent's category, by any number that tells it from the others.
  package let margins: [[Int]]
  /// The weights that were raked or post-stratified; all alike where there were none.
  package let startingWeights: [Double]

  package init(margins: [[Int]], startingWeights: [Double]) {
    self.margins = margins
    self.startingWeights = startingWeights
  }
}
