import Survey
import TestSupport

@testable import Ingest

/// Coded material made up of a seed, as several tools would write it.
struct RandomCoding {
  struct Passage {
    let document: String
    let themes: [String]
    let words: String
  }

  let documents: [String]
  /// Some names have commas; none is the beginning or the end of another.
  let themes: [String]
  let passages: [Passage]

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let documents = (1...Int.random(in: 2...6, using: &generator)).map { "D\($0) é, 'x'" }
    let themes = (1...Int.random(in: 2...7, using: &generator)).map { number in
      "\(number) pay" + (generator.chance(50) ? ", terms" : "")
    }
    self.documents = documents
    self.themes = themes
    passages = (0..<Int.random(in: 5...40, using: &generator)).map { _ in
      Passage(
        document: documents.randomElement(using: &generator) ?? "",
        themes: themes.filter { _ in generator.chance(30) },
        words: generator.chance(50) ? "so \"they\" said,\nand more" : "words")
    }
  }

  /// Passages with a theme, counted one by one.
  func mentions(of theme: String) -> Int { passages.count { $0.themes.contains(theme) } }

  /// Documents in which a theme is met.
  func documents(with theme: String) -> Set<String> {
    Set(passages.filter { $0.themes.contains(theme) }.map(\.document))
  }

  private func coded(_ row: (Int, Passage, String) -> [String]) -> [[String]] {
    passages.enumerated().flatMap { place, passage in
      passage.themes.map { row(place, passage, $0) }
    }
  }

  /// The rows of each layout, header first.
  func rows(_ format: SourceFile.Format) -> [[String]] {
    switch format {
    case .taguette:
      [["id", "document", "tag", "content"]]
        + coded { ["\($0 + 7)", $1.document, $2, $1.words] }
    case .atlasTi:
      [["Number", "Text Content", "Document", "Codes", "Number of Codes"]]
        + passages.enumerated().map { place, passage in
          [
            "1:\(place + 1)", passage.words, passage.document,
            passage.themes.joined(separator: ", "), "\(passage.themes.count)",
          ]
        }
    case .maxqda:
      [["Farbe", "Dokumentgruppe", "Dokumentname", "Code", "Anfang", "Ende", "Segment"]]
        + coded { ["", "Team", $1.document, $2, "\($0)", "\($0)", $1.words] }
    case .dedoose:
      [
        ["Media Title", "Excerpt Copy", "Codes Applied Combined"]
          + themes.map { "Code: \($0) Applied" }
      ]
        + passages.map { passage in
          [passage.document, passage.words, passage.themes.joined(separator: ", ")]
            + themes.map { passage.themes.contains($0) ? "True" : "False" }
        }
    case .nvivo:
      [[""] + zip("ABCDEFG", themes).map { "\($0) : \($1)" }]
        + documents.enumerated().map { place, document in
          ["\(place + 1) : \(document)"]
            + themes.map { theme in
              String(passages.count { $0.document == document && $0.themes.contains(theme) })
            }
        }
    case .qualcoder:
      [["File", "Coder", "Coded", "Id", "Codename", "Coded_Memo", "Category", "Category"]]
        + coded { ["\($1.document)", "ann", $1.words, "ctid:\($0).\($2)", $2, "", "Near", "Far"] }
    default: []
    }
  }

  /// A spreadsheet in each of its three shapes.
  func table(_ shape: Int) -> [[String]] {
    let most = passages.map(\.themes.count).max() ?? 0
    switch shape {
    case 0:
      return [["row", "answer"] + (0...most).map { "Code \($0 + 1)" }]
        + passages.map { passage in
          let blanks = [String](repeating: "", count: most + 1 - passage.themes.count)
          return [passage.document, passage.words] + passage.themes + blanks
        }
    case 1:
      return [["row", "answer", "pay_themes"]]
        + passages.map { [$0.document, $0.words, $0.themes.joined(separator: "; ")] }
    default:
      return [["row"] + themes]
        + passages.map { passage in
          [passage.document] + themes.map { passage.themes.contains($0) ? "1" : "0" }
        }
    }
  }
}
