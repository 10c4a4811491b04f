import TestSupport

@testable import Ingest

/// One study that all examples of the schema fit, with a place for each mapping.
enum ExampleStudy {
  /// Keys beside which others must stand, in YAML; they take the place of examples.
  private static let beside: [String: [(String, String)]] = [
    "Wave: responses": [("excerpts", "interviews_2024")],
    "Wave: date": [("excerpts", "interviews_2024")],
    "Wave: until": [("excerpts", "interviews_2024")],
    "Question: unit": [("type", "number"), ("options", "")],
    "Question: columns": [("type", "multiple")],
    "Question: ranks": [("type", "ranking")],
    "Question: separator": [("type", "multiple")],
    "Question: selected": [("type", "multiple"), ("columns", "{nhs: c1, school: c2}")],
    "Question: not_selected": [("type", "multiple"), ("columns", "{nhs: c1, school: c2}")],
    "Question: chosen_when": [("type", "multiple"), ("columns", "{nhs: c1, school: c2}")],
    "Question: nothing_chosen": [("type", "multiple"), ("separator", "\"|\"")],
    "Question: off_route": [("asked_when", "{setting: nhs}")],
    "Question in a wave: chosen_when": [("columns", "{nhs: c1, school: c2}")],
    "Rule for rows: leave_out": [("unanswered", "true")],
    "Question in a wave: columns": [("nets", "")],
    "Question in a wave: selected": [("columns", "{nhs: c1, school: c2}")],
    "Question in a wave: not_selected": [("columns", "{nhs: c1, school: c2}")],
    "Question: scores": [("type", "scale")],
    "Question: items": [("type", "battery")],
    "Question in a wave: scores": [("asked_when", "everyone")],
    "Breakdown: decimals": [("breakdown", "years")],
    "Breakdown: interval": [("show", "[percent, interval]")],
    "Breakdown: box": [("breakdown", "promote"), ("show", "[percent, top_box]")],
    "Breakdown: test": [("by", "profession")],
    "Derived question: label": [("cross", "[profession, setting]")],
    "Derived question: text": [("cross", "[profession, setting]")],
    "Band: label": [("under", "5")],
    "Weights: cap": [("column", "weight")],
    "Weights: floor": [("column", "weight")],
    "Design: single_units": [("strata", "region")],
    "Themes: columns": [("themes", "{code_frame: themes.csv, by: setting}")],
    "Themes: collective": [("themes", "{code_frame: themes.csv, by: setting}")],
    "Trend of counts: unknown": [("by", "sex")],
    "Capability audit: against": [("self_assessments", "assessments")],
  ]

  /// The study with an example in its place; keys that are required stand beside it.
  static func text(_ mapping: SchemaMapping, _ key: SchemaMapping.Key) -> String {
    var values = mapping.keys.filter { $0.entry.isRequired || $0.name == key.name }
      .map { ($0.name, $0.entry.example?.yaml ?? "") }
    if mapping.heading == "Question" { values.append(("options", "{nhs: NHS, school: School}")) }
    for (name, value) in beside["\(mapping.heading): \(key.name)"] ?? [] {
      values.removeAll { $0.0 == name }
      values.append((name, value))
    }
    if key.name == "options", mapping.heading == "Question" { values.removeLast() }
    let flow = values.filter { !$0.1.isEmpty }.map { "\($0): \($1)" }.joined(separator: ", ")
    return place(mapping.heading, key, "{\(flow)}")
  }

  private static func place(
    _ heading: String, _ key: SchemaMapping.Key, _ flow: String
  ) -> String {
    switch heading {
    case "Study file"
    where ["sources", "questions", "plan", "weights", "design"].contains(key.name):
      lone(top: [key.name: key.entry.example?.yaml ?? ""])
    case "Study file": whole(top: [key.name: key.entry.example?.yaml ?? ""])
    case "Weights": lone(top: ["weights": flow])
    case "Design": lone(top: ["design": flow])
    case "Intervals": whole(top: ["intervals": flow])
    case "Small bases": whole(top: ["small_bases": flow])
    case "Test": test(flow)
    case "Derived question": whole(top: ["derived": "{d: \(flow)}"])
    case "Band": whole(top: ["derived": "{d: {label: D, bands: {of: years, x: \(flow)}}}"])
    case "Group": whole(top: ["derived": "{d: {label: D, groups: {of: setting, x: \(flow)}}}"])
    case "Battery item":
      whole(
        questions:
          "another: {text: A?, type: battery, options: {1: No, 2: Yes}, items: {i: \(flow)}}")
    case "Citation": whole(top: ["source": flow])
    case "Release": whole(top: ["release": flow])
    case "Author": whole(top: ["release": "{authors: [\(flow)]}"])
    case "Section of text": whole(top: ["text": "[\(flow)]"])
    case "Rounding": whole(top: ["rounding": flow])
    case "Disclosure": whole(top: ["disclosure": flow])
    case "Respondent words": whole(top: ["respondents": flow])
    case "Source" where key.name == "provenance":
      whole(sources: "posts: \(flow.dropLast()), format: posts}")
    case "Source" where ["rows", "invited"].contains(key.name):
      whole(sources: "responses_2023: \(flow.dropLast()), respondent: id}")
    case "Source" where ["coder", "cases", "cells"].contains(key.name):
      whole(
        sources: "interviews_2024: \(flow.dropLast()), format:"
          + " \(key.name == "cells" ? "nvivo" : "dedoose")}")
    case "Rule for rows": whole(sources: "responses_2023: {file: r23.csv, rows: [\(flow)]}")
    case "Source":
      whole(
        sources: "interviews_2024: \(flow.dropLast())"
          + (key.name == "format" ? "}" : ", format: excerpts}"))
    case "Wave": whole(top: ["waves": "{w2023: \(firstWave), w2024: \(flow)}"])
    case "Question": whole(questions: "another: \(flow)")
    case "Question in a wave": whole(questions: waveQuestion(flow, key.name))
    case "Net":
      whole(
        questions: "another: {text: A?, type: single, options: {nhs: NHS, school: School},"
          + " nets: {one: \(flow)}}")
    case "Goal": whole(plan: "{breakdown: setting, name: b, title: B, goal: \(flow)}")
    case "Themes shown": whole(plan: "{themes: \(flow), name: b, title: B}")
    default: whole(plan: flow)
    }
  }

  private static func waveQuestion(_ flow: String, _ key: String) -> String {
    let type = ["ranks": "ranking", "scores": "scale"][key] ?? "multiple"
    return "another: {text: A?, type: \(type)\(key == "scores" ? "" : ", separator: \"|\""),"
      + " asked_when: {setting: nhs}, options: {nhs: NHS, school: School}, waves: {w2023: \(flow)}}"
  }

  /// A test of a table, in a sample for which one has to be asked.
  private static func test(_ flow: String) -> String {
    let isAgreed = flow.contains("purposive")
    return whole(
      top: isAgreed ? ["sample": "purposive"] : [:],
      plan: "{breakdown: setting, by: profession, name: b, title: B, test: \(flow)}")
  }

  /// A study without waves, of which each section may be an example.
  private static func lone(top: [String: String]) -> String {
    let own = [
      "study": "small", "title": "A small study", "provenance": "observed",
      "sources": "{responses: {file: responses.csv, format: plain}}",
      "plan": "[{breakdown: setting, name: settings, title: A}]",
    ].merging(top) { $1 }
    return own.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }.joined()
      + (top["questions"] == nil ? section("questions", questions, nil) : "")
  }

  private static let firstWave = "{responses: responses_2023, date: 2023-10-01}"

  private static func whole(
    top: [String: String] = [:], sources: String? = nil, questions: String? = nil,
    plan: String? = nil
  ) -> String {
    let own = [
      "study": "small", "title": "A small study", "provenance": "observed",
      "waves": "{w2023: \(firstWave),"
        + " w2024: {responses: responses_2024, date: 2024-10-01, excerpts: interviews_2024}}",
    ].merging(top) { $1 }
    return own.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }.joined()
      + section("sources", Self.sources, sources) + section("questions", Self.questions, questions)
      + (top["segments"] == nil ? section("segments", segments, nil) : "")
      + section("plan", Self.plan + (plan.map { "\n- \($0)" } ?? ""), nil)
  }

  private static func section(_ key: String, _ lines: String, _ another: String?) -> String {
    let name = another.map { $0.prefix { $0 != ":" } + ":" } ?? "-:"
    let kept = lines.split(separator: "\n").filter { !$0.hasPrefix(name) }.map(String.init)
    return "\(key):\n" + (kept + [another].compactMap(\.self)).map { "  \($0)\n" }.joined()
  }

  private static let sources = """
    responses_2023: {file: r23.csv, respondent: id}
    responses_2024: {file: r24.csv, respondent: id}
    interviews_2024: {file: said.csv, format: excerpts, respondent: id}
    published: {file: published.csv, format: published-figures}
    reference: {file: reference.csv, format: reference-values}
    counts: {file: counts.csv, format: counts}
    framework: {file: framework.csv, format: framework}
    levels: {file: levels.csv, format: framework-levels}
    items: {file: items.csv, format: framework-items}
    assessments: {file: assessments.csv, format: self-assessments}
    chart: {file: chart.csv, format: factor-plan}
    bands: {file: bands.csv, format: pay-bands}
    profiles: {file: profiles.csv, format: job-profiles}
    posts: {file: posts.csv, format: posts}
    """

  private static let questions = """
    setting: {text: A?, type: single, options: {nhs: N, school: S, charity: C}, nets: {public: [nhs]}}
    profession: {text: B?, type: single, options: {art: Art, drama: Drama}}
    trainings: {text: C?, type: multiple, separator: ";", options: {cbt: CBT, cat: CAT}}
    years: {text: D?, type: number, unit: years}
    promote: {text: E?, type: nps}
    """

  private static let segments = "outside_nhs: {setting: [school, charity]}"

  private static let plan = """
    - {trend: counts, name: own-counts, title: A}
    - {validation: reference, name: own-values, title: A}
    - {capability-audit: framework, name: own-audit, title: A, levels: levels, items: items, self_assessments: assessments}
    - {job-evaluation: profiles, name: own-jobs, title: A, chart: chart, bands: bands, posts: posts}
    """
}
