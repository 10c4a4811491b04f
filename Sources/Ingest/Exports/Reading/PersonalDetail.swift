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

extension PersonalDetail {
  /// Whether a column can't hold what its name promises, by the first cells below it.
  ///
  /// A grid may ask how pleased people are with "E-mail". Empty cells contradict nothing.
  func isContradicted(by cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    return !filled.isEmpty && !filled.contains(where: isPlausible)
  }

  private func isPlausible(_ cell: String) -> Bool {
    switch self {
    case .email: cell.contains("@")
    case .telephone: cell.count(where: \.isNumber) >= 5
    case .ipAddress: cell.contains(".") || cell.contains(":")
    case .birthDate: cell.contains(where: \.isNumber)
    case .address, .device, .identifier, .location, .name: true
    }
  }
}
