/// What a column tells of a person, where it tells who or where somebody is.
enum PersonalDetail: String, Sendable, CaseIterable {
  case address = "postal address"
  case birthDate = "date of birth"
  case device
  case email = "e-mail address"
  case identifier = "identifier"
  case ipAddress = "IP address"
  case location
  case name
  case telephone = "telephone number"
}
