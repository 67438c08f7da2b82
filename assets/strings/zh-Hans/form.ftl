# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = 是
form-no = 否
form-not-answered = 未回答
form-name = 姓名
form-date = 日期
form-signature = 签名
form-made = { $title }，版本 { $version }。签署于 { $when }。
form-blank-made = { $title }，版本 { $version }。
form-if-yes = 如果是：{ $question }
form-if-no = 如果否：{ $question }
form-if-yes-to = 如果“{ $about }”回答是：{ $question }
form-if-no-to = 如果“{ $about }”回答否：{ $question }
form-sign = 签署
form-sign-here = 请在此用笔、手指或鼠标签名
form-undo-stroke = 撤销上一笔
form-clear = 清除
form-still-open = 请回答此问题。
form-thanks = 谢谢。表格已签署。
form-hand-back = 请交还设备。
