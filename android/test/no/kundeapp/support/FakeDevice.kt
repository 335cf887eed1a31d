package no.kundeapp.support

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.emptyFlow
import no.kundeapp.core.Browser
import no.kundeapp.ui.device.Device

/** A device that notes what it was asked to show. */
class FakeDevice : Device {
    val links = mutableListOf<String>()
    val papers = mutableMapOf<String, ByteArray>()
    val numbers = mutableListOf<String>()

    override val browser =
        object : Browser {
            override fun open(address: String) {
                links += address
            }
        }

    override fun redirect() = "no.example.app:/signed-in"

    override val returns: Flow<String> = emptyFlow()

    override fun open(link: String) = links.add(link)

    override fun dial(number: String) = numbers.add(number)

    override suspend fun show(
        name: String,
        pdf: ByteArray,
    ): Boolean {
        papers[name] = pdf
        return true
    }
}
