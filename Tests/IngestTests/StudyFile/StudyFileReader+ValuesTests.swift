import Survey
import Testing

@testable import Ingest

/// Keys of one mapping of the study file, and a study file for each with that key in it.
struct KeySet: Sendable, CustomTestStringConvertible {
  let name: String
  let keys: [String]
  /// The study file with a key that has a value of its own, or with one that nobody knows.
  let study: @Sendable (_ key: String) -> String

  var testDescription: String { name }

  static let all = [
    KeySet(
      name: "StudyKey", keys: StudyKey.allCases.map(\.rawValue),
      study: { key in
        let optional = [
          "missing": "[\"\"]", "segments": "{all: {q: a}}", "waves": "{}", "weights": "{}",
          "rounding": "{}", "disclosure": "{}", "source": "{title: A}",
        ]
        return text(question: "", plan: "", extra: optional[key].map { "\(key): \($0)\n" })
          + (whole.contains("\n\(key):") || optional[key] != nil ? "" : "\(key): x\n")
      }),
    KeySet(
      name: "QuestionKey", keys: QuestionKey.allCases.map(\.rawValue),
      study: { key in
        let values = [
          "label": "L", "nets": "{n: [a]}", "unit": "u", "missing": "x", "column": "c",
          "columns": "{a: c}", "separator": "\"|\"", "selected": "y", "not_selected": "z",
          "asked_when": "{q: a}",
        ]
        let kind =
          switch key {
          case "unit": "type: number"
          case "separator": "type: multiple, options: {a: A}"
          case "selected", "not_selected": "type: multiple, options: {a: A}, columns: {a: c}"
          case "columns": "type: multiple, options: {a: A}"
          default: "type: single, options: {a: A}"
          }
        let own =
          ["text", "type", "options"].contains(key) ? "" : ", \(key): \(values[key] ?? "x")"
        return text(question: "r: {text: B?, \(kind)\(own)}", plan: "")
      }),
    KeySet(
      name: "BreakdownKey", keys: BreakdownKey.allCases.map(\.rawValue),
      study: { key in
        let values = [
          "segment": "s", "by": "q", "percent": "row", "base": "asked", "show": "count",
          "decimals": "1", "joint": "published", "notes": "N.", "test": "letters", "chart": "bar",
        ]
        let own =
          ["breakdown", "name", "title"].contains(key) ? "" : ", \(key): \(values[key] ?? "x")"
        let question = key == "decimals" ? "n" : "q"
        return text(
          question: "n: {text: B?, type: number}",
          plan: "- {breakdown: \(question), name: b, title: B\(own)}", extra: segments)
      }),
    KeySet(
      name: "ThemesKey", keys: ThemesKey.allCases.map(\.rawValue),
      study: { key in
        let values = [
          "segment": "s", "show": "mentions", "columns": "a", "collective": "{a: q}", "notes": "N.",
        ]
        let own =
          ["themes", "name", "title"].contains(key) ? "" : ", \(key): \(values[key] ?? "x")"
        return text(
          question: "",
          plan: "- {themes: {code_frame: themes.csv, by: q}, name: b, title: B\(own)}",
          extra: segments)
      }),
    KeySet(
      name: "ThemesOfKey", keys: ThemesOfKey.allCases.map(\.rawValue),
      study: { key in
        let own =
          ["by": "by: q", "question": "question: Q1"][key]
          ?? (key == "code_frame" ? "by: q" : "\(key): x")
        return text(
          question: "", plan: "- {themes: {code_frame: themes.csv, \(own)}, name: b, title: B}")
      }),
    KeySet(
      name: "ReproductionKey", keys: ReproductionKey.allCases.map(\.rawValue),
      study: { key in
        let own =
          ["reproduction", "name", "title"].contains(key)
          ? "" : ", \(key): \(key == "notes" ? "N." : "x")"
        return text(question: "", plan: "- {reproduction: p, name: b, title: B\(own)}")
      }),
  ]

  /// The keys of a mapping inside a setting, each with a value.
  private static func setting(
    _ name: String, _ keys: [String], _ mapping: @escaping @Sendable (String) -> String
  ) -> KeySet {
    KeySet(
      name: name, keys: keys,
      study: { key in text(question: "", plan: "", extra: mapping(key)) })
  }

  static let settings = [
    setting("CitationKey", CitationKey.allCases.map(\.rawValue)) {
      "source: {\($0 == "title" ? "" : "title: A, ")\($0): B}\n"
    },
    setting("RoundingKey", RoundingKey.allCases.map(\.rawValue)) {
      "rounding: {\($0): \(["decimals": "1", "rule": "truncate"][$0] ?? "x")}\n"
    },
    setting("DisclosureKey", DisclosureKey.allCases.map(\.rawValue)) {
      "disclosure: {\($0): none}\n"
    },
    KeySet(
      name: "NetKey", keys: NetKey.allCases.map(\.rawValue),
      study: { key in
        let own = key == "of" ? "" : ", \(key): N"
        return text(
          question: "r: {text: B?, type: single, options: {a: A}, nets: {n: {of: [a]\(own)}}}",
          plan: "")
      }),
    KeySet(
      name: "SourceKey", keys: SourceKey.allCases.map(\.rawValue),
      study: { key in
        let values = ["format": "excerpts", "delimiter": "\";\""]
        let own = key == "file" ? "" : ", \(key): \(values[key] ?? "x")"
        let format = key == "format" ? "" : ", format: excerpts"
        return text(question: "", plan: "")
          .replacing("sources:\n", with: "sources:\n  x: {file: x.csv\(format)\(own)}\n")
      }),
  ]

  private static let segments = "segments: {s: {q: a}}\n"

  private static let whole = text(question: "", plan: "")

  private static func text(question: String, plan: String, extra: String? = nil) -> String {
    """

    study: small
    title: A
    provenance: observed
    sources:
      r: {file: r.csv}
      e: {file: e.csv, format: excerpts}
      p: {file: p.csv, format: published-figures}
    questions:
      q: {text: A?, type: single, options: {a: A}}
      \(question)
    plan:
      - {breakdown: q, name: a, title: A}
      \(plan)

    """ + (extra ?? "")
  }
}

struct StudyFileReaderValuesTests {
  /// Keys that the format has and this version refuses on purpose.
  private static let later = ["waves", "weights", "test", "chart"]

  private static let codeFrame = "theme,parent,label,definition,question\nT1,,Time,,Q1\n"

  @Test(arguments: KeySet.all + KeySet.settings)
  func `every key is read, or refused as not of this version`(set: KeySet) throws {
    for key in set.keys {
      let found = try Study.faults(of: set.study(key), codeFrame: Self.codeFrame)
      if Self.later.contains(key) {
        #expect(found.count == 1, "\(key): \(found.map(\.message))")
        #expect(found.allSatisfy { $0.message.contains("by this version") }, "\(key)")
      } else {
        #expect(found.isEmpty, "\(key): \(found.map(\.message))")
      }
    }
  }

  @Test(arguments: KeySet.all + KeySet.settings)
  func `a key that nobody knows is a fault`(set: KeySet) throws {
    let found = try Study.faults(of: set.study("zzz"), codeFrame: Self.codeFrame)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.message.hasSuffix("'zzz' isn't known") })
    #expect(found.allSatisfy { $0.remedy?.hasPrefix("known: ") == true })
  }

  @Test(arguments: [
    "a: &x {file: a.csv}\n  b: *x", "? {a: b} : {file: a.csv}", "a: [1]", "a:", "a: ~",
  ])
  func `what stands where a mapping belongs is told`(sources: String) throws {
    var draft = StudyDraft()
    draft.sources = sources
    draft.plan = "- {breakdown: role, name: a, title: A}"
    #expect(try !draft.faults().isEmpty)
  }

  @Test func `a long value is cut short in the message`() throws {
    var draft = StudyDraft()
    draft.plan = "- {breakdown: \(String(repeating: "x", count: 5000)), name: a, title: A}"
    #expect(try draft.faults().allSatisfy { $0.message.count < 200 })
  }
}
