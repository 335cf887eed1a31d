package no.kundeapp.bench

import no.kundeapp.core.FfiConverterRustBuffer

/** What it costs to hand one screen's state over: it is written into the library's memory and read from it, by the generated code. */
class Crossing(
    val screen: String,
    val bytes: Long,
    val nanoseconds: Long,
) {
    val isAllowed = bytes <= MOST_BYTES && nanoseconds <= MOST_NANOSECONDS

    override fun toString(): String =
        "%-46s %8.3f ms = %5.3f of 1 ms %8d bytes = %5.3f of 64 KB".format(
            "co-operative: $screen crosses",
            nanoseconds / 1e6,
            nanoseconds.toDouble() / MOST_NANOSECONDS,
            bytes,
            bytes.toDouble() / MOST_BYTES,
        )

    companion object {
        private const val MOST_NANOSECONDS = 1_000_000L
        private const val MOST_BYTES = 64L shl 10
        private const val RUNS = 300

        /** The median of many times, the first half of which only warms the machine up. */
        fun <T> measure(
            screen: String,
            converter: FfiConverterRustBuffer<T>,
            state: T,
        ): Crossing {
            var bytes = 0L
            val times =
                LongArray(RUNS) {
                    val began = System.nanoTime()
                    val buffer = converter.lowerIntoRustBuffer(state)
                    bytes = buffer.len
                    check(converter.liftFromRustBuffer(buffer) == state) { "$screen comes back as another" }
                    System.nanoTime() - began
                }
            return Crossing(screen, bytes, times.drop(RUNS / 2).sorted()[RUNS / 4])
        }
    }
}
