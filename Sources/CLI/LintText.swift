import Foundation
import Lint

/// A folder's review as a person reads it.
struct LintText {
  /// How many places of one rule in one file are told.
  private static let told = 10

  private let review: FolderReview
  private let folder: String
  private let isStrict: Bool

  init(_ review: FolderReview, of folder: String, isStrict: Bool) {
    self.review = review
    self.folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.isStrict = isStrict
  }

  /// Whether something essential isn't kept.
  var isRefused: Bool { count(.essential) > 0 }

  var lines: [String] { review.files.flatMap(lines) + [summary] }

  private func lines(of file: ReviewedFile) -> [String] {
    var met: [Rule: Int] = [:]
    let lines = file.breaches.flatMap { breach -> [String] in
      met[breach.rule, default: 0] += 1
      guard met[breach.rule, default: 0] <= Self.told else { return [] }
      let place = folder + "/" + file.path + breach.place.suffix
      return [
        "\(place): \(breach.rule.id) \(level(breach).rawValue): \(breach.message)",
        "  \(breach.remedy)",
      ]
    }
    let more = Rule.allCases.compactMap { rule in
      let rest = met[rule, default: 0] - Self.told
      return rest > 0 ? "\(folder)/\(file.path): \(rule.id): and \(rest) more" : nil
    }
    return lines + more
  }

  private func level(_ breach: Breach) -> Level { isStrict ? .essential : breach.level }

  private func count(_ level: Level) -> Int {
    review.files.flatMap(\.breaches).count { self.level($0) == level }
  }

  /// How many files of which kind, how many breaches of which level, and what wasn't looked at.
  private var summary: String {
    let kinds = FileKind.allCases.compactMap { kind -> String? in
      let count = review.files.count { $0.kind == kind && exists($0) }
      guard count > 0 else { return nil }
      return kind == .description
        ? "\(count) that describe\(count == 1 ? "s" : "") them" : "\(count) \(kind.rawValue)"
    }
    let looked = kinds.isEmpty ? "no files looked at" : "looked at " + kinds.joined(separator: ", ")
    let found = Level.allCases.map { "\(count($0)) \($0.rawValue)" }.joined(separator: ", ")
    let others = review.others.map { "\($0.count) \($0.kind)" }.joined(separator: ", ")
    return "\(folder): \(looked); found \(found)"
      + (others.isEmpty ? "; no other files" : "; not looked at: \(others)")
  }

  private func exists(_ file: ReviewedFile) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/" + file.path)
  }
}
