import Survey
import Yams

enum ThemesKey: String, CaseIterable {
  case themes, name, title, segment, show, columns, collective, notes
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
    let parts = self.fields(head.value, of: "'themes'", ThemesOfKey.self)
    let name = fileName(fields[.name], "the theme table's name ('name')", in: item)
    let title = required(fields[.title], "the theme table's title ('title')", in: item) ?? ""
    faultMissingExcerpts(context, at: head.key)
    let group = grouping(parts[.by], context)
    let columns = columns(fields[.columns], group)
    let collective = collective(fields[.collective], group, context)
    let shown = measures(
      fields[.show], of: ["respondents", "percent", "mentions"],
      default: ["respondents", "mentions"])
    let segment = segment(fields[.segment], context)
    guard let frame = codeFrame(parts[.codeFrame], in: head.key, context) else { return nil }
    return ThemePlan(
      name: name, title: title, codeFrame: frame,
      interviewQuestion: interviewQuestion(parts[.question], frame), segment: segment,
      group: group?.id, columns: columns, collective: collective,
      measures: shown.compactMap(Measure.init(rawValue:)), notes: notes(fields[.notes]))
  }

  private mutating func faultMissingExcerpts(_ context: PlanContext, at node: Node) {
    guard !context.sources.contains(where: { $0.format == .excerpts }) else { return }
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
      add(error.diagnostics)
      return nil
    }
  }
}
