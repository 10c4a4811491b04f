import Survey
import Yams

enum ThemesKey: String, CaseIterable {
  case themes, name, title, segment, show, columns, collective, notes, wave, chart
}

enum ThemesOfKey: String, CaseIterable {
  case question, by
  case codeFrame = "code_frame"
}

extension StudyFileReader {
  /// A theme table with its code frame; `nil` where the code frame can't be read.
  mutating func themePlan(_ item: Node, _ context: PlanContext) -> ThemePlan? {
    let fields = fields(item, of: "the theme table", ThemesKey.self)
    guard let head = fields[.themes] else { return nil }
    let context = enter(fields[.wave], context)
    defer { scope = nil }
    let parts = self.fields(head.value, of: "'themes'", ThemesOfKey.self)
    let name = fileName(fields[.name], "the theme table's name ('name')", in: item)
    let title = required(fields[.title], "the theme table's title ('title')", in: item) ?? ""
    let isCounted = !isNamedOnly(fields, parts)
    if isCounted { faultMissingExcerpts(context, at: head.key) }
    let group = grouping(parts[.by], context)
    let columns = columns(fields[.columns], group)
    let collective = collective(fields[.collective], group, context)
    let shown =
      isCounted
      ? measures(
        fields[.show], of: Self.shownOfThemes,
        default: ["respondents", "mentions"]) : []
    let segment = segment(fields[.segment], context)
    let chart = chart(
      fields[.chart], of: isCounted ? .themes(hasGroups: group != nil) : .namedThemes)
    guard let frame = codeFrame(parts[.codeFrame], in: head.key, context) else { return nil }
    return ThemePlan(
      name: name, title: title, codeFrame: frame,
      interviewQuestion: interviewQuestion(parts[.question], frame), segment: segment,
      group: group?.id, columns: columns, collective: collective,
      measures: shown.compactMap(Measure.init(rawValue:)), notes: notes(fields[.notes]),
      wave: context.wave?.name, chart: chart)
  }

  /// The word that asks for the themes without numbers; it is no measure.
  static let named = "named"

  /// The words that 'show' takes.
  static let shownOfThemes = ["respondents", "percent", "mentions", named]

  /// Whether the themes are printed without numbers; notes what says nothing to such a table.
  private mutating func isNamedOnly(
    _ fields: [ThemesKey: Entry], _ parts: [ThemesOfKey: Entry]
  ) -> Bool {
    guard let show = fields[.show] else { return false }
    let words = show.value.sequence.map(Array.init) ?? [show.value]
    guard words.contains(where: { $0.scalar?.string == Self.named }) else { return false }
    if words.count > 1 {
      fault(
        "themes that are named aren't counted, so 'named' stands alone", at: show.key,
        remedy: "remove 'named', or everything beside it")
    }
    let idle = [fields[.segment], fields[.columns], fields[.collective], parts[.by]]
    for entry in idle.compactMap({ $0 }) {
      fault(
        "'\(entry.name)' says nothing to themes that are named and not counted", at: entry.key,
        remedy: "remove it, or show respondents or mentions")
    }
    return true
  }

  private mutating func faultMissingExcerpts(_ context: PlanContext, at node: Node) {
    guard !context.sources.contains(where: { $0.format.holdsPassages }) else { return }
    if let wave = context.wave {
      fault(
        "the plan counts themes, but the wave '\(wave.name)' has no 'excerpts'", at: node,
        remedy: "name another wave, or add 'excerpts: source' to that one")
      return
    }
    fault(
      "the plan counts themes, but no source has the format 'excerpts'", at: node,
      remedy: "add the file of coded passages to 'sources'")
  }

  private mutating func grouping(_ entry: Entry?, _ context: PlanContext) -> Question? {
    guard let found = question(entry, of: "'\(entry?.name ?? "")'", context) else { return nil }
    guard found.question.optionList != nil, !found.question.isMultipleResponse else {
      fault(
        "themes are shown by a question with one answer each; '\(found.question.id.name)' has not",
        at: found.node, remedy: "name a question of type single or scale")
      return nil
    }
    return found.question
  }

  private mutating func columns(_ entry: Entry?, _ group: Question?) -> [Int] {
    guard let list = group?.optionList else {
      if let entry { fault("'columns' needs 'by'", at: entry.key) }
      return []
    }
    guard let entry else { return Array(list.options.indices) }
    return distinctTexts(entry, of: "'columns'")
      .compactMap { position(of: $0.text, at: $0.node, in: list) }
  }

  private mutating func collective(
    _ entry: Entry?, _ group: Question?, _ context: PlanContext
  ) -> [Int: Question.ID] {
    guard let entry else { return [:] }
    guard let list = group?.optionList else {
      fault("'collective' needs 'by'", at: entry.key)
      return [:]
    }
    var conversations: [Int: Question.ID] = [:]
    for item in entries(entry.value, of: "'collective'") {
      guard let place = position(of: item.name, at: item.key, in: list) else { continue }
      conversations[place] = grouping(item, context)?.id
    }
    return conversations
  }

  private mutating func interviewQuestion(_ entry: Entry?, _ frame: CodeFrame) -> String? {
    guard let entry, let name = text(entry.value, of: "'question'") else { return nil }
    let known = frame.themes.map(\.interviewQuestion)
    if !known.contains(name) {
      unknown(
        "interview question", name, at: entry.value,
        among: Set(known).filter { !$0.isEmpty }.sorted())
    }
    return name
  }

  private mutating func codeFrame(
    _ entry: Entry?, in parent: Node, _ context: PlanContext
  ) -> CodeFrame? {
    guard let file = required(entry, "the code frame ('code_frame')", in: parent) else {
      return nil
    }
    do {
      return try CodeFrameFile.read(file, in: context.folder)
    } catch {
      add(error)
      return nil
    }
  }
}
