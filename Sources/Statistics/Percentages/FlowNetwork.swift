/// A network whose edges each carry a whole amount between two bounds.
struct FlowNetwork {
  /// What can still be sent from each node to each other; the last two nodes are added below.
  private var room: [[Int]]

  /// For each node, the least that must come in less the least that must go out.
  private var surplus: [Int]

  init(nodes: Int) {
    room = Array(repeating: Array(repeating: 0, count: nodes + 2), count: nodes + 2)
    surplus = Array(repeating: 0, count: nodes)
  }

  mutating func addEdge(from start: Int, to end: Int, carrying range: ClosedRange<Int>) {
    room[start][end] += range.upperBound - range.lowerBound
    surplus[end] += range.lowerBound
    surplus[start] -= range.lowerBound
  }

  /// Whether some flow keeps to every bound, and what enters each node leaves it.
  ///
  /// The least each edge must carry is sent first. What that leaves too much at a node must get to
  /// where it leaves too little, over the room that is left: a maximum flow, found along shortest
  /// paths as by Edmonds and Karp (1972), *Journal of the ACM* 19:248-264.
  var hasCirculation: Bool {
    var network = self
    let (source, sink) = (surplus.count, surplus.count + 1)
    for (node, amount) in surplus.enumerated() {
      network.room[source][node] = max(amount, 0)
      network.room[node][sink] = max(-amount, 0)
    }
    var unsent = surplus.reduce(0) { $0 + max($1, 0) }
    while unsent > 0, let path = network.shortestPath(from: source, to: sink) {
      unsent -= network.send(along: path)
    }
    return unsent == 0
  }

  private func shortestPath(from source: Int, to sink: Int) -> [Int]? {
    var previous: [Int: Int] = [source: source]
    var queue = [source]
    var next = 0
    while next < queue.count, previous[sink] == nil {
      let node = queue[next]
      next += 1
      for neighbour in room.indices where room[node][neighbour] > 0 && previous[neighbour] == nil {
        previous[neighbour] = node
        queue.append(neighbour)
      }
    }
    guard previous[sink] != nil else { return nil }
    var path = [sink]
    while let node = path.last, node != source, let before = previous[node] { path.append(before) }
    return path.reversed()
  }

  private mutating func send(along path: [Int]) -> Int {
    let edges = zip(path, path.dropFirst())
    let amount = edges.map { room[$0][$1] }.min() ?? 0
    for (start, end) in edges {
      room[start][end] -= amount
      room[end][start] += amount
    }
    return amount
  }
}
