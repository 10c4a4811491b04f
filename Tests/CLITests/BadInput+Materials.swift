extension BadInput {
  /// Faults of the code frame, the excerpts and the published figures.
  static let materials = [
    BadInput(
      "a theme defined twice", "themes.csv", replace: "T2,T1", with: "1️⃣T1,",
      says: "the theme 'T1' is defined twice; the first is on line 2"),
    BadInput(
      "a parent that isn't there", "themes.csv", replace: "T2,T1", with: "T2,1️⃣T9",
      says: "the parent 'T9' is no theme of this code frame"),
    BadInput(
      "a theme below itself", "themes.csv", replace: "T1,,Time", with: "T1,1️⃣T2,Time",
      says: "the theme 'T1' stands below itself"),
    BadInput(
      "a passage with an unknown theme", "excerpts.csv", replace: "R1,lead,,T1",
      with: "R1,lead,,1️⃣T3", says: "the theme 'T3' isn't in the code frame themes.csv"),
    BadInput(
      "a passage of an unknown respondent", "excerpts.csv", replace: "R1,lead",
      with: "1️⃣R9,lead", says: "the respondent 'R9' isn't in the file of responses"),
    BadInput(
      "a passage of nobody", "excerpts.csv", replace: ",staff,,T2", with: "1️⃣,,,T2",
      says: "the passage has neither a respondent nor a group"),
    BadInput(
      "a passage whose group contradicts the responses", "excerpts.csv", replace: "R1,lead",
      with: "R1,1️⃣staff", says: "the passage says the group is 'staff', the responses say lead"),
    BadInput(
      "a group that isn't one", "excerpts.csv", replace: ",staff,,T2", with: ",1️⃣stuff,,T2",
      says: "the group 'stuff' is no option of role"),
    BadInput(
      "a figure that stands twice", "published.csv",
      replace: "D1,role,percent,lead,33,percent,3,,,",
      with: "D1,role,percent,lead,33,percent,3,,,\n1️⃣D1,role,count,lead,1,count,3,,,",
      says: "the figure 'D1' stands twice; the first is on line 2"),
    BadInput(
      "a figure of an unknown group", "published.csv", replace: "percent,3,,,",
      with: "percent,3,1️⃣leeds,,", says: "the group 'leeds' of the figure 'D1' isn't known"),
    BadInput(
      "a figure of an unknown option", "published.csv", replace: "percent,lead",
      with: "percent,1️⃣leed", says: "the category 'leed' of the figure 'D1' isn't known"),
    BadInput(
      "a figure of an unknown measure", "published.csv", replace: "role,percent",
      with: "role,1️⃣per cent", says: "the measure 'per cent' of the figure 'D1' isn't known"),
    BadInput(
      "a base that is no number", "published.csv", replace: "percent,3,", with: "percent,1️⃣n=3,",
      says: "the base is 'n=3' where a whole number from 1"),
  ]
}
