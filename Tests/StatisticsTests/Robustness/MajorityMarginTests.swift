import Statistics
import Testing

struct MajorityMarginTests {
  @Test(arguments: [
    (19, 31, true, 4), (16, 31, true, 1), (15, 31, false, 1), (15, 30, false, 1), (16, 30, true, 1),
    (7, 31, false, 9), (31, 31, true, 16), (0, 31, false, 16), (1, 1, true, 1), (0, 1, false, 1),
  ])
  func `a majority turns when so many people answer otherwise`(
    k: Int, n: Int, isMajority: Bool, people: Int
  ) {
    let margin = MajorityMargin(count: k, of: n)
    #expect(margin?.isMajority == isMajority)
    #expect(margin?.people == people)
  }

  @Test func `the margin is what trying one person after the other finds`() {
    for n in 1...40 {
      for k in 0...n {
        let isMajority = Double(k) / Double(n) > 0.5
        let step = isMajority ? -1 : 1
        let turned = (1...n).first { (Double(k + step * $0) / Double(n) > 0.5) != isMajority }
        let margin = MajorityMargin(count: k, of: n)
        #expect(margin?.isMajority == isMajority && margin?.people == turned, "\(k) of \(n)")
      }
    }
  }

  @Test func `there is no majority without answers`() {
    #expect(MajorityMargin(count: 0, of: 0) == nil)
  }

  @Test func `more answers than people are refused`() async {
    await #expect(processExitsWith: .failure) { _ = MajorityMargin(count: 4, of: 3) }
  }
}
