import Survey
import Testing

@Test(arguments: [([], []), ([1], [1]), ([2, 1, 2, 2, 3, 1], [2, 1, 3])])
func `each element stays where it stands first`(all: [Int], once: [Int]) {
  #expect(all.eachOnce == once)
}
