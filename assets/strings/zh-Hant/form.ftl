# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = 是
form-no = 否
form-not-answered = 未回答
form-name = 姓名
form-date = 日期
form-signature = 簽名
form-made = { $title }，版本 { $version }。簽署於 { $when }。
form-blank-made = { $title }，版本 { $version }。
form-if-yes = 如果是：{ $question }
form-if-no = 如果否：{ $question }
form-if-yes-to = 如果「{ $about }」回答是：{ $question }
form-if-no-to = 如果「{ $about }」回答否：{ $question }
form-sign = 簽署
form-sign-here = 請在此用筆、手指或滑鼠簽名
form-undo-stroke = 復原上一筆
form-clear = 清除
form-still-open = 請回答此問題。
form-thanks = 謝謝。表格已簽署。
form-hand-back = 請交還裝置。
