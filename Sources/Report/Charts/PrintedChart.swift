import Disclosure
import Survey

/// A chart as it stands on the page, drawn from the published numbers of one table.
package struct PrintedChart: Sendable {
  /// Counts the report's charts from 1.
  package let number: Int
  /// The name of its table; the file's name is made of it.
  package let name: String
  package let title: String
  /// The table that has every number of it.
  package let tableNumber: Int
  /// What it shows, in words, with its numbers: for whoever doesn't see it.
  package let description: String
  /// What its lines and symbols mean.
  package let notes: [String]
  /// The drawing for a page: it takes the page's colours.
  package let inline: Markup
  /// The drawing by itself: with a ground and colours of its own.
  package let standAlone: Markup

  package var caption: String { "Figure \(number): \(title)" }

  /// The chart's own file, relative to the report's folder.
  package var fileName: String {
    "charts/\(number < 10 ? "0" : "")\(number)-\(name).svg"
  }

  package var file: String { MarkupText.xml(document: standAlone) }
}
