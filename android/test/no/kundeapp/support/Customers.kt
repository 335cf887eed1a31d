package no.kundeapp.support

import kotlinx.coroutines.runBlocking
import no.kundeapp.core.Kundeapp

/** The demo customers of one sandbox, each signed in on a phone of their own the first time that somebody asks. */
class Customers : AutoCloseable {
    private val sandbox = Sandbox()
    private val phones = mutableListOf<Phone>()
    private val apps = mutableMapOf<String, Kundeapp>()

    /** The app of `privat`, `prosumer`, `bedrift` … */
    fun app(name: String): Kundeapp =
        apps.getOrPut(name) {
            runBlocking { Phone(sandbox).also { phones += it }.appOf("$name@example.com") }
        }

    /** The company is gone: what is on the phones stays. */
    fun disconnect() = sandbox.close()

    override fun close() {
        apps.values.forEach { it.close() }
        phones.forEach { it.close() }
        sandbox.close()
    }
}
