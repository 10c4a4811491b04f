import Survey

/// What a study file says of all its tables at once.
struct StudySettings {
  var weights: WeightPlan?
  var design: DesignPlan?
  var selection: Selection?
  /// The way to an interval where a table names none.
  var interval = IntervalMethod.wilson
  /// The tests of every breakdown with a banner that says nothing of tests.
  var test: TestPlan?

  /// Whether respondents don't all count as one drawn by itself.
  var isWeighted: Bool { weights != nil || design != nil }
}
