buildscript {
    dependencies {
        // The Android plugin compiles Kotlin itself, with an older compiler unless it finds a newer one here.
        classpath(libs.kotlin.gradle.plugin)
    }
}

plugins {
    alias(libs.plugins.android.application) apply false
    alias(libs.plugins.kotlin.compose) apply false
}
