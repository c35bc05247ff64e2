//go:build linux

package main

import (
	"bytes"
	"fmt"
	"os/exec"
	"syscall"
	"time"
)

// process is a program under way.
type process struct {
	command *exec.Cmd
	said    bytes.Buffer  // what it printed, complete once it has ended
	ended   chan struct{} // closed when it has ended
	err     error         // how it ended
}

// begin starts a program. Should the test itself be killed, the program goes
// with it.
func begin(c *exec.Cmd) (*process, error) {
	p := &process{command: c, ended: make(chan struct{})}
	c.Stdout, c.Stderr = &p.said, &p.said
	c.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := c.Start(); err != nil {
		return nil, fmt.Errorf("%s does not start: %w", c.Path, err)
	}
	go func() {
		p.err = c.Wait()
		close(p.ended)
	}()
	return p, nil
}

// end kills the process where it has not ended by itself.
func (p *process) end() {
	_ = p.command.Process.Kill()
	<-p.ended
}

// wait waits for the process to end by itself and returns how it did.
func (p *process) wait() error {
	select {
	case <-p.ended:
		return p.err
	case <-time.After(patience):
		return fmt.Errorf("%s is still there after %v", p.command.Path, patience)
	}
}
