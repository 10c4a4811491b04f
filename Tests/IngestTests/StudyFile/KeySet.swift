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
          "missing": "[\"\"]", "segments": "{all: {q: a}}", "weights": "{column: w}",
          "derived": "{d: {label: D, cross: [q, q2]}}", "sample": "random", "tests": "letters",
          "design": "{strata: s}", "intervals": "{method: wilson}", "small_bases": "{flag: 9}",
          "rounding": "{}", "disclosure": "{}", "source": "{title: A}",
          "respondents": "{one: a, many: b}", "profile": "journal", "release": "{version: 1}",
          "text": "[{heading: H, paragraphs: P}]",
        ]
        if key == "waves" { return waved(text(question: "", plan: "")) }
        return text(
          question: key == "derived" ? "q2: {text: B?, type: nps}" : "", plan: "",
          extra: optional[key].map { "\(key): \($0)\n" })
          + (whole.contains("\n\(key):") || optional[key] != nil ? "" : "\(key): x\n")
      }),
    KeySet(
      name: "QuestionKey", keys: QuestionKey.allCases.map(\.rawValue),
      study: { key in
        let values = [
          "label": "L", "nets": "{n: [a]}", "unit": "u", "missing": "x", "column": "c",
          "columns": "{a: c}", "separator": "\"|\"", "selected": "y", "not_selected": "z",
          "asked_when": "{q: a}", "chosen_when": "named", "write_ins": "a",
          "nothing_chosen": "missing", "off_route": "leave_out, asked_when: {q: a}",
          "scores": "{a: 5}", "items": "{i: First}",
        ]
        if key == "waves" {
          return waved(
            text(
              question: "r: {text: B?, type: text, waves: {1: {text: C?}}}", plan: ""))
        }
        let kind =
          switch key {
          case "unit": "type: number"
          case "ranks": "type: ranking, options: {a: A}"
          case "separator": "type: multiple, options: {a: A}"
          case "nothing_chosen": "type: multiple, options: {a: A}, separator: \";\""
          case "selected", "not_selected", "chosen_when":
            "type: multiple, options: {a: A}, columns: {a: c}"
          case "columns": "type: multiple, options: {a: A}"
          case "scores": "type: scale, options: {a: A}"
          case "items": "type: battery, options: {a: A}"
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
          "decimals": "1", "goal": "{value: a, percent: 50}", "joint": "published", "notes": "N.",
          "test": "letters, by: q", "chart": "bar", "filter": "{q: a}", "robustness": "yes",
          "interval": "wilson, show: [percent, interval]", "box": "1, show: [percent, top_box]",
        ]
        if key == "wave" {
          return waved(text(question: "", plan: "- {breakdown: q, name: b, title: B, wave: 1}"))
        }
        let own =
          ["breakdown", "name", "title"].contains(key) ? "" : ", \(key): \(values[key] ?? "x")"
        let question = ["decimals": "n", "box": "o"][key] ?? "q"
        return text(
          question: "n: {text: B?, type: number}\n  o: {text: B?, type: nps}",
          plan: "- {breakdown: \(question), name: b, title: B\(own)}", extra: segments)
      }),
    KeySet(
      name: "ThemesKey", keys: ThemesKey.allCases.map(\.rawValue),
      study: { key in
        let values = [
          "segment": "s", "show": "mentions", "columns": "a", "collective": "{a: q}", "notes": "N.",
          "chart": "bar",
        ]
        if key == "wave" {
          return waved(
            text(
              question: "",
              plan: "- {themes: {code_frame: themes.csv}, name: b, title: B, wave: 1}"))
        }
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
      name: "CooccurrenceKey", keys: CooccurrenceKey.allCases.map(\.rawValue),
      study: { key in
        let values = ["segment": "s", "show": "both", "notes": "N."]
        let own =
          ["co-occurrence", "name", "title"].contains(key) ? "" : ", \(key): \(values[key] ?? "1")"
        let study = text(
          question: "m: {text: B?, type: multiple, separator: \"|\", options: {a: A}}",
          plan: "- {co-occurrence: m, name: b, title: B\(own)}", extra: segments)
        return key == "wave" ? waved(study) : study
      }),
    KeySet(
      name: "GoalKey", keys: GoalKey.allCases.map(\.rawValue),
      study: { key in
        let own = ["value", "percent"].contains(key) ? "" : ", \(key): x"
        return text(
          question: "",
          plan: "- {breakdown: q, name: b, title: B, goal: {value: a, percent: 50\(own)}}")
      }),
    KeySet(
      name: "ReproductionKey", keys: ReproductionKey.allCases.map(\.rawValue),
      study: { key in
        if key == "wave" {
          return waved(text(question: "", plan: "- {reproduction: p, name: b, title: B, wave: 1}"))
        }
        let own =
          ["reproduction", "name", "title"].contains(key)
          ? "" : ", \(key): \(key == "notes" ? "N." : "x")"
        return text(question: "", plan: "- {reproduction: p, name: b, title: B\(own)}")
      }),
    KeySet(
      name: "AnswerTrendKey", keys: AnswerTrendKey.allCases.map(\.rawValue),
      study: { key in
        let values = [
          "waves": "[1, 2]", "segment": "s", "options": "a", "unknown": "a", "show": "count",
          "adjust": "bh", "notes": "N.", "chart": "line",
        ]
        let own =
          ["trend", "name", "title", "design"].contains(key)
          ? "" : ", \(key): \(values[key] ?? "x")"
        return waved(
          text(
            question: "", plan: "- {trend: q, name: b, title: B, design: independent\(own)}",
            extra: segments))
      }),
    KeySet(
      name: "WaveKey", keys: WaveKey.allCases.map(\.rawValue),
      study: { key in
        let own =
          ["responses", "excerpts", "date"].contains(key)
          ? "" : ", \(key): \(key == "until" ? "2023-02-01" : "x")"
        return waved(text(question: "", plan: ""), first: own)
      }),
    KeySet(
      name: "WaveQuestionKey", keys: WaveQuestionKey.allCases.map(\.rawValue),
      study: { key in
        let values = [
          "options": "{a: B}", "nets": "{n: [a]}", "columns": "{a: c}", "separator": "\"|\"",
          "asked": "false", "asked_when": "everyone", "column": "c", "missing": "m",
          "chosen_when": "named", "write_ins": "a", "nothing_chosen": "missing",
          "off_route": "leave_out, asked_when: {q: a}",
        ]
        if key == "scores" {
          return waved(
            text(
              question: "r: {text: B?, type: scale, options: {a: A}, waves: {1: {scores: {a: 2}}}}",
              plan: ""))
        }
        if key == "ranks" {
          return waved(
            text(
              question: "r: {text: B?, type: ranking, options: {a: A}, ranks: [d],"
                + " waves: {1: {ranks: [c]}}}", plan: ""))
        }
        let isMarked = ["selected", "not_selected", "chosen_when"].contains(key)
        let layout = isMarked ? "columns: {a: c}" : "separator: \";\""
        return waved(
          text(
            question: "r: {text: B?, type: multiple, options: {a: A}, \(layout),"
              + " waves: {1: {\(key): \(values[key] ?? "x")}}}", plan: ""))
      }),
    KeySet(
      name: "ValidationKey", keys: ValidationKey.allCases.map(\.rawValue),
      study: { key in
        let given = ["validation", "name", "title"]
        let own = given.contains(key) ? "" : ", \(key): x"
        return text(
          question: "", plan: "- {validation: reference, name: b, title: B\(own)}"
        ).replacing(
          "sources:\n",
          with: "sources:\n  reference: {file: reference.csv, format: reference-values}\n")
      }),
    KeySet(
      name: "CapabilityAuditKey", keys: CapabilityAuditKey.allCases.map(\.rawValue),
      study: { key in
        let given = ["capability-audit", "name", "title", "levels", "items", "self_assessments"]
        let own = given.contains(key) ? "" : ", \(key): x"
        let sources = ["framework", "framework-levels", "framework-items", "self-assessments"]
          .map { "  \($0): {file: \($0).csv, format: \($0)}\n" }.joined()
        return text(
          question: "",
          plan: "- {capability-audit: framework, name: b, title: B, levels: framework-levels,"
            + " items: framework-items, self_assessments: self-assessments\(own)}"
        ).replacing("sources:\n", with: "sources:\n\(sources)")
      }),
    KeySet(
      name: "JobEvaluationKey",
      // Every entry of the kind has a chart.
      keys: JobEvaluationKey.allCases.filter { $0 != .chart }.map(\.rawValue),
      study: { key in
        let values = ["compare": "[[a, b]]", "notes": "N."]
        let own = ["job-evaluation", "name", "title", "bands", "posts"].contains(key)
        return jobs(own ? "" : ", \(key): \(values[key] ?? "x")")
      }),
  ]

  /// A study file with two waves, whose sources take the place of the one.
  private static func waved(_ text: String, first: String = "") -> String {
    text.replacing(
      "  r: {file: r.csv}\n",
      with: "  r1: {file: r1.csv, respondent: id}\n  r2: {file: r2.csv, respondent: id}\n")
        + """
        waves:
          1: {responses: r1, excerpts: e, date: 2023-01-01\(first)}
          2: {responses: r2, date: 2024-01-01}

        """
  }

  /// The keys of a mapping inside a setting, each with a value.
  private static func setting(
    _ name: String, _ keys: [String], _ mapping: @escaping @Sendable (String) -> String
  ) -> KeySet {
    KeySet(
      name: name, keys: keys,
      study: { key in
        text(
          question: "n: {text: N?, type: number}\n  o: {text: O?, type: nps}", plan: "",
          extra: mapping(key))
      })
  }

  static let settings = [
    setting("CitationKey", CitationKey.allCases.map(\.rawValue)) {
      "source: {\($0 == "title" ? "" : "title: A, ")\($0): B}\n"
    },
    setting("RespondentWordsKey", RespondentWordsKey.allCases.map(\.rawValue)) {
      let own = ["one", "many"].contains($0) ? "" : ", \($0): things"
      return "respondents: {one: a, many: b\(own)}\n"
    },
    setting("RoundingKey", RoundingKey.allCases.map(\.rawValue)) {
      "rounding: {\($0): \(["decimals": "1", "rule": "truncate"][$0] ?? "x")}\n"
    },
    setting("WeightsKey", WeightsKey.allCases.map(\.rawValue)) { key in
      let values = ["rake": "{q: {a: 1, b: 2}}", "post_stratify": "{q: q.csv}", "cap": "2"]
      return "weights: {\(key == "column" ? "" : "column: w, ")\(key): \(values[key] ?? "0.5")}\n"
    },
    setting("DesignKey", DesignKey.allCases.map(\.rawValue)) { key in
      "design: {\(key == "strata" ? "" : "strata: s, ")\(key): "
        + "\(key == "single_units" ? "centre" : "c")}\n"
    },
    setting("IntervalsKey", IntervalsKey.allCases.map(\.rawValue)) {
      "intervals: {\($0): \($0 == "method" ? "jeffreys" : "9")}\n"
    },
    setting("SmallBasesKey", SmallBasesKey.allCases.map(\.rawValue)) {
      "small_bases: {\($0): 9}\n"
    },
    setting("TestKey", TestKey.allCases.filter { $0 != .purposive }.map(\.rawValue)) { key in
      let values = ["method": "exact", "adjust": "bh", "level": "0.1", "smallest_base": "9"]
      let own = key == "of" ? "" : ", \(key): \(values[key] ?? "yes")"
      return "tests: {of: [table, letters]\(own)}\n"
    },
    setting("DerivedKey", DerivedKey.allCases.map(\.rawValue)) { key in
      let values = ["bands": "{of: n, x: {label: X, under: 1}}", "cross": "[q, o]"]
      let way = ["label", "text", "groups", "zzz"].contains(key)
      let own = ["label", "groups"].contains(key) ? "" : ", \(key): \(values[key] ?? "x")"
      return derivable(
        "{label: D\(own)\(way ? ", groups: {of: q, x: {label: X, of: a}}" : "")}")
    },
    setting("BandKey", BandKey.allCases.map(\.rawValue)) { key in
      let own = key == "label" || key == "under" ? "" : ", \(key): 0"
      return derivable("{label: D, bands: {of: n, x: {label: X, under: 1\(own)}}}")
    },
    setting("GroupKey", GroupKey.allCases.map(\.rawValue)) { key in
      let own = key == "label" || key == "of" ? "" : ", \(key): 0"
      return derivable("{label: D, groups: {of: q, x: {label: X, of: a\(own)}}}")
    },
    KeySet(
      name: "BatteryItemKey", keys: BatteryItemKey.allCases.map(\.rawValue),
      study: { key in
        let own = key == "text" ? "" : ", \(key): x"
        return text(
          question: "r: {text: B?, type: battery, options: {a: A}, items: {i: {text: I\(own)}}}",
          plan: "")
      }),
    setting("ReleaseKey", ReleaseKey.allCases.map(\.rawValue)) { key in
      let values = [
        "date": "2025-02-03", "authors": "[A]", "doi": "10.5281/z", "provisional": "yes",
      ]
      return "release: {\(key): \(values[key] ?? "x")}\n"
    },
    setting("AuthorKey", AuthorKey.allCases.map(\.rawValue)) { key in
      let own = ["family", "given"].contains(key) ? "" : ", \(key): x"
      return "release: {authors: [{family: A, given: B\(own)}]}\n"
    },
    setting("ReportTextKey", ReportTextKey.allCases.map(\.rawValue)) { key in
      let own = ["heading", "paragraphs"].contains(key) ? "" : ", \(key): no"
      return "text: [{heading: H, paragraphs: [P]\(own)}]\n"
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
        if key == "invited" { return invited }
        guard key != "provenance" else { return jobs("", posts: ", provenance: synthetic") }
        let values = ["format": "excerpts", "delimiter": "\";\"", "encoding": "mac-roman"]
        let own = key == "file" ? "" : ", \(key): \(values[key] ?? "x")"
        let format = key == "format" ? "" : ", format: excerpts"
        if let layout = ["coder": "dedoose", "cases": "taguette", "cells": "nvivo"][key] {
          let value = key == "cells" ? "files" : "x"
          return text(question: "", plan: "").replacing(
            "sources:\n",
            with: "sources:\n  x: {file: x.csv, format: \(layout), \(key): \(value)}\n")
        }
        if key == "rows" { return ruled("leave_out: test, unanswered: true") }
        return text(question: "", plan: "")
          .replacing("sources:\n", with: "sources:\n  x: {file: x.csv\(format)\(own)}\n")
      }),
    KeySet(
      name: "RowRuleKey", keys: RowRuleKey.allCases.map(\.rawValue),
      study: { key in
        let values = ["when": "{c: x}", "unless": "{c: x}", "unanswered": "true"]
        return key == "leave_out"
          ? ruled("leave_out: test, unanswered: true")
          : ruled(
            (key == "zzz" ? "unanswered: true, " : "")
              + "leave_out: test, \(key): \(values[key] ?? "x")")
      }),
  ]

  /// A derived question, in a study with a number and a recommendation to make it from.
  private static func derivable(_ derived: String) -> String { "derived: {d: \(derived)}\n" }

  private static let invited = whole.replacing("{file: r.csv}", with: "{file: r.csv, invited: 9}")

  /// A study that also evaluates jobs.
  private static func jobs(_ own: String, posts: String = "") -> String {
    text(
      question: "",
      plan: "- {job-evaluation: t, name: b, title: B, chart: c, bands: b, posts: o\(own)}"
    ).replacing(
      "sources:\n",
      with: """
        sources:
          c: {file: c.csv, format: factor-plan}
          b: {file: b.csv, format: pay-bands}
          t: {file: t.csv, format: job-profiles}
          o: {file: o.csv, format: posts\(posts)}

        """)
  }

  /// A study whose responses have a rule for rows.
  private static func ruled(_ rule: String) -> String {
    text(question: "", plan: "")
      .replacing("r: {file: r.csv}", with: "r: {file: r.csv, rows: [{\(rule)}]}")
  }

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
      q: {text: A?, type: single, options: {a: A, b: B}}
      \(question)
    plan:
      - {breakdown: q, name: a, title: A}
      \(plan)

    """ + (extra ?? "")
  }
}
