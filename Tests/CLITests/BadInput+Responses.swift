extension BadInput {
  /// Faults of the file of responses.
  static let responses = [
    BadInput(
      "a column that isn't there", "responses.csv", replace: "id,role,band", with: "1️⃣id,rolle,band",
      says: "there is no column 'role' in the header"),
    BadInput(
      "a column that stands twice", "responses.csv", replace: "id,role,band",
      with: "id,role,1️⃣role", says: "the column 'role' stands 2 times in the header"),
    BadInput(
      "a row that is too short", "responses.csv", replace: "R2,staff,8a,3.5,,",
      with: "1️⃣R2,staff,8a", says: ""),
    BadInput(
      "a row that is too long", "responses.csv", replace: "R2,staff,8a,3.5,,",
      with: "R2,staff,8a,3.5,,,1️⃣,", says: ""),
    BadInput(
      "a quote left open", "responses.csv", replace: "R2,staff", with: "R2,1️⃣\"staff", says: ""),
    BadInput(
      "a stray quote", "responses.csv", replace: "R2,staff", with: "R2,st1️⃣\"aff", says: ""),
    BadInput(
      "a respondent who stands twice", "responses.csv", replace: "R3,", with: "1️⃣R1,",
      says: "the respondent 'R1' stands twice; the first is on line 2"),
    BadInput(
      "a respondent without a name", "responses.csv", replace: "R3,", with: "1️⃣,",
      says: "the row has no respondent's name"),
    BadInput(
      "an answer that is no option", "responses.csv", replace: "R2,staff", with: "R2,1️⃣Staff",
      says: "the answer is 'Staff' which is none of the options of 'role'"),
    BadInput(
      "an answer with a blank", "responses.csv", replace: "R2,staff", with: "R2,1️⃣ staff",
      says: "the answer is ' staff' which is none of the options of 'role'"),
    BadInput(
      "one of several answers that is no option", "responses.csv", replace: "cbt;cat",
      with: "1️⃣cbt;dbt", says: "the answer is 'dbt' which is none of the options of 'trainings'"),
    BadInput(
      "text where a number belongs", "responses.csv", replace: "3.5", with: "1️⃣three",
      says: "the answer is 'three' where 'years' takes a number"),
    BadInput(
      "a decimal comma", "responses.csv", replace: "3.5", with: "1️⃣\"3,5\"",
      says: "the answer is '3,5' where 'years' takes a number"),
    BadInput(
      "a number of too many digits", "responses.csv", replace: "lead,7,12,",
      with: "lead,7,1️⃣1234567890,", says: "the numbers of 'years' need more than 9 digits"),
    BadInput(
      "an answer from someone who wasn't asked", "responses.csv", replace: "R3,staff,,20,cat,",
      with: "R3,staff,,20,cat,1️⃣y", says: "'manages' is answered on 1 row where it wasn't asked"),
    BadInput(
      "a fault after a line break in a cell", "responses.csv",
      replace: "id,role,band,years,trainings,manages\nR1,lead,7,12,cbt;cat,y",
      with: "id,note,role,band,years,trainings,manages\nR1,\"a\nb\",1️⃣boss,7,12,,\nR4,,lead,7,1,,",
      says: "the answer is 'boss' which is none of the options of 'role'"),
    BadInput(
      "a router that is wrong, told once", "responses.csv", replace: "R1,lead",
      with: "R1,1️⃣Lead", says: "the answer is 'Lead' which is none of the options of 'role'"),
    BadInput("an empty file", "responses.csv", with: "", says: ""),
    BadInput(
      "a NUL byte", "responses.csv", replace: "R2,staff", with: "R2,st1️⃣\u{0}aff", says: ""),
  ]
}
