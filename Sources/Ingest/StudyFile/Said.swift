/// Yes or no, as people write it.
enum Said: String, CaseIterable {
  case yes, no
  case `true`, `false`

  var isYes: Bool {
    switch self {
    case .yes, .true: true
    case .no, .false: false
    }
  }
}
