import Disclosure
import Survey

extension PrintedChart {
  /// The charts that a study's plan asks for, in printed order.
  static func charts(
    of tables: [(ClearedTable, PrintedTable)], _ study: Study
  ) -> [PrintedChart] {
    []
  }
}
