/// The wave in whose questions names are being looked up.
struct WaveScope {
  let wave: String
  /// The questions of the study that weren't put in it.
  let notAsked: [String]
  /// Whether every fault that is found is of this wave, because all else was found sound before.
  let coversAll: Bool
}
