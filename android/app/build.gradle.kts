import java.util.Properties

plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.kotlin.compose)
}

// What `make bindings` and `make android-libs` leave behind.
val target = rootDir.resolve("../target")

/** A company is a folder: adding one needs no line here. */
class Company(
    val folder: File,
) {
    val id: String = folder.name
    val properties = Properties().apply { folder.resolve("app.properties").reader().use(::load) }

    fun required(name: String) = checkNotNull(properties.getProperty(name)) { "$folder/app.properties has no $name" }
}

val companies =
    file("companies")
        .listFiles(File::isDirectory)
        .orEmpty()
        .sorted()
        .map(::Company)

android {
    namespace = "no.kundeapp.android"
    compileSdk = 37

    defaultConfig {
        minSdk = 26
        targetSdk = 36
        versionCode = providers.gradleProperty("versionCode").getOrElse("1").toInt()
        versionName = providers.gradleProperty("versionName").getOrElse("0.1.0")
        ndk { abiFilters += listOf("arm64-v8a", "armeabi-v7a", "x86_64") }
    }

    flavorDimensions += "company"
    productFlavors {
        companies.forEach { company ->
            create(company.id) {
                dimension = "company"
                applicationId = company.required("applicationId")
            }
        }
    }

    sourceSets {
        getByName("main") {
            manifest.srcFile("AndroidManifest.xml")
            kotlin.directories += listOf("src", "../ui", target.resolve("bindings/kotlin").path)
            res.directories += "res"
            jniLibs.directories += target.resolve("android-libs").path
        }
        companies.forEach { company ->
            getByName(company.id) {
                res.directories += company.folder.resolve("res").path
                assets.directories += company.folder.resolve("assets").path
            }
        }
    }

    signingConfigs {
        // A release is signed by whoever has the key: README.md says how it is given.
        providers.gradleProperty("keystore").orNull?.let { keystore ->
            create("release") {
                storeFile = file(keystore)
                storePassword = providers.environmentVariable("KUNDEAPP_KEYSTORE_PASSWORD").orNull
                keyAlias = providers.gradleProperty("keyAlias").getOrElse("kundeapp")
                keyPassword = providers.environmentVariable("KUNDEAPP_KEY_PASSWORD").orNull
            }
        }
    }

    buildTypes {
        debug {
            applicationIdSuffix = ".debug"
            resValue("string", "server", providers.gradleProperty("server").getOrElse(""))
        }
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
            signingConfig = signingConfigs.findByName("release")
        }
    }

    buildFeatures {
        compose = true
        resValues = true
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    lint {
        warningsAsErrors = true
        // Versions are pinned on purpose and raised together with pom.xml.
        disable += listOf("GradleDependency", "AndroidGradlePluginVersion", "NewerVersionAvailable")
    }
}

dependencies {
    implementation(libs.androidx.activity.compose)
    implementation(libs.androidx.browser)
    implementation(libs.androidx.core)
    implementation(libs.androidx.exifinterface)
    implementation(libs.androidx.lifecycle.runtime.compose)
    implementation(libs.compose.foundation)
    implementation(libs.compose.material3)
    implementation(libs.compose.ui)
    implementation(libs.kotlinx.coroutines.android)
    // As an AAR it brings its own library for every processor.
    implementation(variantOf(libs.jna) { artifactType("aar") })
}
