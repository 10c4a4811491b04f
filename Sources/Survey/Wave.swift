/// One round of a survey's fieldwork, with the questions as they were put then.
package struct Wave: Sendable {
  /// The key under `waves:`; the plan refers to the wave by it, and it is printed.
  package let name: String
  /// The name of the source that holds its respondents' answers.
  package let responses: String
  /// The names of the sources that hold its coded passages.
  package let excerpts: [String]
  /// The day it is dated by: when fieldwork began, or the day of a census.
  package let date: CalendarDate
  /// The last day of fieldwork; `nil` where the study file gives none.
  package let until: CalendarDate?
  /// The questions that were asked in the wave, worded as they were then.
  package let codebook: Codebook
  /// The study's segments that can be formed from the wave's questions.
  package let segments: [Segment]

  package init(
    name: String, responses: String, excerpts: [String] = [], date: CalendarDate,
    until: CalendarDate? = nil, codebook: Codebook, segments: [Segment]
  ) {
    self.name = name
    self.responses = responses
    self.excerpts = excerpts
    self.date = date
    self.until = until
    self.codebook = codebook
    self.segments = segments
  }
}
