import Survey
import Yams

enum JobEvaluationKey: String, CaseIterable {
  case jobEvaluation = "job-evaluation"
  case name, title, chart, bands, posts, compare, notes
}

extension StudyFileReader {
  /// The tables of a job evaluation; `nil` where it doesn't say what it is worked from.
  mutating func jobEvaluationPlan(_ item: Node, _ context: PlanContext) -> JobEvaluationPlan? {
    let fields = fields(item, of: "the job evaluation", JobEvaluationKey.self)
    let name = fileName(fields[.name], "the job evaluation's name ('name')", in: item)
    let title = required(fields[.title], "the job evaluation's title ('title')", in: item) ?? ""
    let profiles = source(
      fields[.jobEvaluation], .jobProfiles, "the profiles ('job-evaluation')", in: item, context)
    let chart = source(
      fields[.chart], .factorPlan, "the scoring chart ('chart')", in: item, context)
    let bands = source(fields[.bands], .payBands, "the pay bands ('bands')", in: item, context)
    let posts = fields[.posts].flatMap {
      source($0, .posts, "the posts ('posts')", in: item, context)
    }
    let comparisons = comparisons(fields[.compare], of: profiles, context)
    let notes = notes(fields[.notes])
    guard let profiles, let chart, let bands else { return nil }
    return JobEvaluationPlan(
      name: name, title: title, profiles: profiles.name, chart: chart.name, bands: bands.name,
      posts: posts?.name, comparisons: comparisons, notes: notes)
  }

  /// The source of a format that an entry must name; `nil` where it is at fault.
  private mutating func source(
    _ entry: Entry?, _ format: SourceFile.Format, _ what: String, in item: Node,
    _ context: PlanContext
  ) -> SourceFile? {
    guard let name = required(entry, what, in: item), let entry else { return nil }
    let known = context.sources.filter { $0.format == format }
    if let source = known.first(where: { $0.name == name }) { return source }
    unknown(
      "source of the format '\(format.rawValue)'", name, at: entry.value,
      among: known.map(\.name),
      remedy: known.isEmpty ? "add a file of this format to 'sources'" : nil)
    return nil
  }

  /// Pairs of profiles; their names are looked up in the file where it can be read.
  private mutating func comparisons(
    _ entry: Entry?, of source: SourceFile?, _ context: PlanContext
  ) -> [JobEvaluationPlan.Comparison] {
    guard let entry else { return [] }
    guard let items = entry.value.sequence else {
      fault("'compare' is \(entry.value.kindName) where a list of pairs belongs", at: entry.value)
      return []
    }
    let known = source.flatMap { profileNames($0, in: context.folder) }
    var seen: Set<[String]> = []
    return items.compactMap { item in
      let pair = pair(item, among: known)
      guard pair.count == 2 else { return nil }
      guard seen.insert(pair).inserted else {
        fault(
          "'\(pair[0])' and '\(pair[1])' are compared twice", at: item, remedy: "keep one of them")
        return nil
      }
      return JobEvaluationPlan.Comparison(first: pair[0], second: pair[1])
    }
  }

  private mutating func pair(_ item: Node, among known: [String]?) -> [String] {
    guard item.sequence?.count == 2 else {
      fault(
        "an item of 'compare' is \(item.kindName) where two profiles belong", at: item,
        remedy: "write [first, second]")
      return []
    }
    return distinctTexts(Entry(key: item, value: item), of: "the pair").compactMap { name, node in
      guard let known, !known.contains(name) else { return name }
      unknown("profile", name, at: node, among: known)
      return nil
    }
  }

  /// The names of a file's profiles, each once; `nil` where the file can't be read, which is told
  /// when it is.
  private func profileNames(_ source: SourceFile, in folder: StudyFolder) -> [String]? {
    let file = try? MaterialFile(
      source, in: folder, columns: ["profile"])
    return file?.rows.map { $0.texts[0] }.reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }
}
