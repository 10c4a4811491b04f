/// Something wrong with a REFI-QDA file, at a start tag.
struct REFIFault {
  let message: String
  let tag: Int
  let remedy: String

  init(
    message: String, tag: Int, remedy: String = "export the project again from the coding tool"
  ) {
    (self.message, self.tag, self.remedy) = (message, tag, remedy)
  }
}
