import Foundation

/// Where two texts begin to differ.
package struct LineDifference: Equatable, Sendable {
  /// Characters of a line that are shown.
  private static let window = 60

  /// Counted from 1.
  let line: Int
  /// The line that stands there; `nil` after the last.
  let stored: String?
  /// The line that belongs there; `nil` after the last.
  let rebuilt: String?

  /// The first line in which two files differ; `nil` where one of them isn't text or they don't
  /// differ.
  init?(_ stored: Data, _ rebuilt: Data) {
    guard let stored = Self.lines(stored), let rebuilt = Self.lines(rebuilt) else { return nil }
    let same = zip(stored, rebuilt).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    guard same < max(stored.count, rebuilt.count) else { return nil }
    line = same + 1
    self.stored = same < stored.count ? stored[same] : nil
    self.rebuilt = same < rebuilt.count ? rebuilt[same] : nil
  }

  var words: String {
    switch (stored, rebuilt) {
    case (let stored?, let rebuilt?):
      "line \(line) is \(Self.shown(stored, beside: rebuilt)), and the study gives"
        + " \(Self.shown(rebuilt, beside: stored))"
    case (_?, nil): "it has a line \(line), and what the study gives ends before"
    case (nil, _): "it ends before line \(line), which the study gives"
    }
  }

  /// Lines by their line ends; `nil` for bytes that are no text.
  private static func lines(_ data: Data) -> [String]? {
    guard !data.contains(0), let text = String(bytes: data, encoding: .utf8) else { return nil }
    return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
  }

  /// The part of a line from just before where it differs.
  private static func shown(_ line: String, beside other: String) -> String {
    let same = zip(line.unicodeScalars, other.unicodeScalars).prefix { $0 == $1 }.count
    let start = max(0, same - window / 3)
    let part = line.unicodeScalars.dropFirst(start)
    let end = part.count > window ? "…" : ""
    return "‘\(start > 0 ? "…" : "")\(String(part.prefix(window)).onOneLine)\(end)’"
  }
}
