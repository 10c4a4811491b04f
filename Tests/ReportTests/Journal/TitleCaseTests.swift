import Testing

@testable import Report

@Test(arguments: [
  ("Line management of respondents in the NHS", "Line Management of Respondents in the NHS"),
  ("What goes with what", "What Goes With What"),
  ("Posts: the art of it", "Posts: The Art of It"),
  ("the ‘arts therapies’ (by hand)", "The ‘Arts Therapies’ (by Hand)"),
  ("Co-occurrence, step-by-step", "Co-Occurrence, Step-by-Step"),
  ("iPads and eBooks of 3rd parties", "iPads and eBooks of 3rd Parties"),
  ("élan  of 2021–22", "Élan  of 2021–22"),
  ("the members' views", "The Members' Views"), ("", ""),
])
func `a title has capitals where a journal wants them`(title: String, printed: String) {
  #expect(title.inTitleCase == printed)
}
