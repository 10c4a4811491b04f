import Foundation

extension String {
  /// A file's path as the address of a link.
  var asAddress: String {
    addingPercentEncoding(withAllowedCharacters: .urlPathAllowed.subtracting([":"])) ?? ""
  }
}
