anonymous-title = Ask without a name
anonymous-about = We get the topic and the text only. The app sends no login and nothing else that points to you or the device, and keeps nothing of what you write.
anonymous-none = There are no topics to raise without a name now.
anonymous-case = Case number
anonymous-code = Code
anonymous-keep = Write down the case number and the code. You need both to read the answer, and we cannot find them for you later.
anonymous-came = Received
anonymous-status = Status
