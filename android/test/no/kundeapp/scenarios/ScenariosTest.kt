package no.kundeapp.scenarios

import kotlinx.coroutines.runBlocking
import no.kundeapp.support.Phone
import no.kundeapp.support.Sandbox
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory
import kotlin.test.assertTrue

/** The stories of `tests/scenarios` over the bindings: the Rust and the Swift tests tell the same ones. */
class ScenariosTest {
    @TestFactory
    fun `every scenario goes as it says`(): List<DynamicTest> {
        val files = Sandbox.scenarios.listFiles { file -> file.extension == "json" }.orEmpty()
        assertTrue(files.size >= 8, "${files.size} scenarios in ${Sandbox.scenarios}")
        return files.sorted().map { file ->
            val story = Story(file)
            DynamicTest.dynamicTest(story.name) { runBlocking { tell(story) } }
        }
    }

    private suspend fun tell(story: Story) =
        Sandbox(story.now).use { sandbox ->
            Phone(sandbox).use { phone ->
                val customer = Customer(phone, sandbox, phone.app())
                story.steps.forEachIndexed { place, step ->
                    try {
                        customer.take(step)
                    } catch (mismatch: AssertionError) {
                        throw AssertionError("${story.file.name}, step ${place + 1} $step: ${mismatch.message}", mismatch)
                    }
                }
            }
        }
}
