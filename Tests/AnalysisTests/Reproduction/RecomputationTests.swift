import Survey
import Testing

@Test(arguments: [
  Printed("placement", "percent", "dual", "63", gives: "61", "-2"),
  Printed("placement", "percent", "dual", "61.3", gives: "61.3", "0.0"),
  Printed("placement", "percent", "psych", "22.0", gives: "22.6", "0.6"),
  Printed("placement", "percent", "net:sure", "87", gives: "87", "0"),
  Printed("placement", "percent", "dual", "100", "leads", gives: "100", "0"),
  Printed("placement", "count", "ahps", "1", gives: "1", "0"),
  Printed("placement", "count", "net:sure", "30", gives: "27", "-3"),
  Printed("placement", "count", "*", "30", gives: "31", "1"),
  Printed("placement", "base", "*", "33", gives: "31", "-2"),
  Printed("placement", "base", "*", "10", "leads", gives: "10", "0"),
  Printed("placement", "base", "*", "31", "all", gives: "31", "0"),
  Printed("trainings", "percent", "cat", "33", gives: "33", "0"),
  Printed("trainings", "count", "cbt", "2", gives: "2", "0"),
  Printed("years", "mean", "*", "23.8", gives: "23.8", "0.0"),
  Printed("years", "mean", "*", "24", gives: "24", "0"),
  Printed("years", "mean", "*", "23.70", gives: "23.75", "0.05"),
  Printed("years", "base", "*", "5", gives: "4", "-1"),
])
func `a figure is found by its set, measure, category and group`(
  _ printed: Printed
) throws {
  let finding = comparison([printed.figure])
  #expect(try finding.shown("D1", .published) == printed.value)
  #expect(try finding.shown("D1", .recomputed) == printed.recomputed)
  #expect(try finding.shown("D1", .difference) == printed.difference)
}

@Test(arguments: [
  Printed("themes", "respondents", "T1.1", "2", gives: "1", "-1"),
  Printed("themes", "respondents", "T1.2", "2", gives: "2", "0"),
  Printed("themes", "respondents", "T1", "3", gives: "2", "-1"),
  Printed("themes", "respondents", "T1", "1", "focus", gives: "1", "0"),
  Printed("themes", "respondents", "T2", "1", "leads", gives: "1", "0"),
])
func `a theme's respondents are counted with those of the themes below it`(
  _ printed: Printed
) throws {
  let finding = comparison([printed.figure])
  #expect(try finding.shown("D1", .recomputed) == printed.recomputed)
  #expect(try finding.shown("D1", .difference) == printed.difference)
}

@Test(arguments: [
  Printed("themes", "respondents", "T2", "1", gives: "x", "x"),
  Printed("themes", "respondents", "T2", "1", "focus", gives: "x", "x"),
  Printed("themes", "respondents", "T2", "1", "sure", gives: "x", "x"),
  Printed("themes", "respondents", "T3", "1", gives: "x", "x"),
  Printed("themes", "respondents", "T9", "1", gives: "x", "x"),
  Printed("themes", "percent", "T1.1", "1", gives: "x", "x"),
  Printed("pay", "percent", "dual", "1", gives: "x", "x"),
  Printed("note", "count", "*", "1", gives: "x", "x"),
  Printed("placement", "percent", "Dual", "61", gives: "x", "x"),
  Printed("placement", "percent", "net:unsure", "61", gives: "x", "x"),
  Printed("placement", "percent", "sure", "61", gives: "x", "x"),
  Printed("placement", "percent", "*", "100", gives: "x", "x"),
  Printed("placement", "mean", "*", "1", gives: "x", "x"),
  Printed("placement", "share", "dual", "1", gives: "x", "x"),
  Printed("placement", "percent", "dual", "61", "elsewhere", gives: "x", "x"),
  Printed("years", "percent", "*", "61", gives: "x", "x"),
  Printed("years", "mean", "*", "1", "focus", gives: "x", "x"),
  Printed("years", "mean", "*", "23.7500000", gives: "x", "x"),
])
func `what the rows don't hold is not available`(_ printed: Printed) throws {
  let finding = comparison([printed.figure])
  #expect(try finding.shown("D1", .published) == printed.value)
  #expect(try finding.shown("D1", .recomputed) == "x")
  #expect(try finding.shown("D1", .difference) == "x")
}
