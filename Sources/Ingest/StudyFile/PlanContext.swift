import Survey
import Yams

/// What the entries of a plan may refer to.
struct PlanContext {
  let codebook: Codebook
  let segments: [Segment]
  let sources: [SourceFile]
  let folder: StudyFolder
  /// The study's waves in order of date; none where it has none.
  let waves: [Wave]
  let settings: StudySettings
  /// The one wave that an entry is of; `nil` where the study has none, or the entry is of several.
  let wave: Wave?
  /// The study's segments that can't be formed in the wave.
  let unformed: [String]

  init(
    _ codebook: Codebook, _ segments: [Segment], _ sources: [SourceFile], folder: StudyFolder,
    waves: [Wave] = [], settings: StudySettings = StudySettings()
  ) {
    self.codebook = codebook
    self.segments = segments
    self.sources = sources
    self.folder = folder
    self.waves = waves
    self.settings = settings
    wave = nil
    unformed = []
  }

  private init(_ context: PlanContext, of wave: Wave) {
    let own = [wave.responses] + wave.excerpts
    codebook = wave.codebook
    segments = wave.segments
    sources = context.sources.filter { !$0.format.isOfOneWave || own.contains($0.name) }
    folder = context.folder
    waves = context.waves
    settings = context.settings
    self.wave = wave
    let formed = wave.segments.map(\.name)
    unformed = context.segments.map(\.name).filter { !formed.contains($0) }
  }

  /// The same within one wave.
  func of(_ wave: Wave) -> PlanContext { PlanContext(self, of: wave) }

  /// The questions of the study that weren't put in the wave.
  func notAsked(in wave: Wave) -> [String] {
    codebook.questions.map(\.id.name).filter { wave.codebook.question(named: $0) == nil }
  }
}

extension StudyFileReader {
  /// What an entry that is of one wave may refer to: the wave it names, or the last.
  mutating func enter(_ entry: Entry?, _ context: PlanContext) -> PlanContext {
    guard let last = context.waves.last else {
      if let entry {
        fault(
          "'wave' names a wave, and the study has none", at: entry.key,
          remedy: "remove it, or name the study's waves under 'waves'")
      }
      return context
    }
    let wave = entry.flatMap { self.wave($0.value, context) } ?? last
    scope = WaveScope(wave: wave.name, notAsked: context.notAsked(in: wave), coversAll: false)
    return context.of(wave)
  }

  /// The wave of that name.
  mutating func wave(_ node: Node, _ context: PlanContext) -> Wave? {
    guard let name = text(node, of: "'wave'") else { return nil }
    if let wave = context.waves.first(where: { $0.name == name }) { return wave }
    unknown("wave", name, at: node, among: context.waves.map(\.name))
    return nil
  }

  /// Notes a segment of which some question or option wasn't put in a wave.
  mutating func faultUnformed(_ segment: String, _ wave: Wave, at node: Node) {
    fault(
      "the segment '\(segment)' can't be formed in the wave '\(wave.name)', where not all its"
        + " questions and options were put", at: node,
      remedy: "name another segment, or leave the wave out")
  }
}
