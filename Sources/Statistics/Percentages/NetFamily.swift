/// Which percentages of a set are nets, and of which others each is the sum.
///
/// The nets are a laminar family: of any two, one holds the other or they share nothing. A net is
/// told by the position of its own percentage and those of the percentages, none of them nets, that
/// it adds up.
package struct NetFamily: Sendable, Hashable {
  package struct Net: Sendable, Hashable {
    package let position: Int
    package let members: Set<Int>

    package init(at position: Int, of members: Set<Int>) {
      self.position = position
      self.members = members
    }
  }

  /// A net's position, and those of the outermost nets and the single percentages in it.
  struct Branch: Sendable, Hashable {
    let net: Int
    let parts: [Int]
  }

  /// The positions in no net: those of the outermost nets and of what stands by itself.
  let roots: [Int]

  /// What each net is made of, the smallest nets first.
  let branches: [Branch]

  /// The number of percentages, nets and all.
  let count: Int

  /// No nets at all.
  init(ofSingles count: Int) {
    self.count = count
    roots = Array(0..<count)
    branches = []
  }

  /// One net, at the last of the positions, of everything before it.
  init(nettingAll members: Int) {
    count = members + 1
    roots = [members]
    branches = [Branch(net: members, parts: Array(0..<members))]
  }

  /// Sorts out which net is in which, or gives `nil` if the nets are not a laminar family of some
  /// of the first `count` positions.
  package init?(_ nets: [Net], among count: Int) {
    let positions = Set(nets.map(\.position))
    let singles = Set(0..<count).subtracting(positions)
    guard positions.count == nets.count, positions.isSubset(of: 0..<count),
      nets.allSatisfy({ !$0.members.isEmpty && $0.members.isSubset(of: singles) }),
      nets.areLaminar
    else { return nil }

    var outermost = singles.reduce(into: [Int: Set<Int>]()) { $0[$1] = [$1] }
    var branches: [Branch] = []
    let fromSmallest = nets.sorted {
      ($0.members.count, $0.position) < ($1.members.count, $1.position)
    }
    for net in fromSmallest {
      let parts = outermost.filter { $0.value.isSubset(of: net.members) }.keys.sorted()
      for part in parts { outermost[part] = nil }
      outermost[net.position] = net.members
      branches.append(Branch(net: net.position, parts: parts))
    }
    self.count = count
    self.branches = branches
    roots = outermost.keys.sorted()
  }
}

extension [NetFamily.Net] {
  fileprivate var areLaminar: Bool {
    allSatisfy { one in
      allSatisfy { other in
        one.members.isDisjoint(with: other.members) || one.members.isSubset(of: other.members)
          || other.members.isSubset(of: one.members)
      }
    }
  }
}
