/// A table of how many respondents raised each theme, or of the themes alone.
package struct ThemePlan: Sendable {
  package let name: String
  package let title: String
  package let codeFrame: CodeFrame
  /// Only themes of this interview question; `nil` for the whole code frame.
  package let interviewQuestion: String?
  package let segment: Segment?
  /// The question whose options head the columns; `nil` for a total column alone.
  package let group: Question.ID?
  /// The options of `group` that head columns, as places in its option list, in printed order.
  package let columns: [Int]
  /// For groups that spoke together: place of the option, and the question that names the
  /// conversation a respondent took part in.
  package let collective: [Int: Question.ID]
  /// Empty where the source names the themes and counts nobody: the table has words only.
  package let measures: [Measure]
  /// The author's own sentences below the table.
  package let notes: [String]
  /// The wave it is of; `nil` where the study has none.
  package let wave: String?
  /// How its first table is drawn; `nil` where it isn't.
  package let chart: ChartKind?

  package init(
    name: String, title: String, codeFrame: CodeFrame, interviewQuestion: String?,
    segment: Segment?, group: Question.ID?, columns: [Int], collective: [Int: Question.ID],
    measures: [Measure], notes: [String] = [], wave: String? = nil,
    chart: ChartKind? = nil
  ) {
    self.name = name
    self.title = title
    self.codeFrame = codeFrame
    self.interviewQuestion = interviewQuestion
    self.segment = segment
    self.group = group
    self.columns = columns
    self.collective = collective
    self.measures = measures
    self.notes = notes
    self.wave = wave
    self.chart = chart
  }
}
